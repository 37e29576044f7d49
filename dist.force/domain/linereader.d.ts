import type { Line } from './line.js';
/** Reads a whole or partial line. A line that cannot be understood is told as a problem, in words. */
export declare function readLine(text: string): {
    ok: true;
    line: Line;
} | {
    ok: false;
    problem: string;
};
