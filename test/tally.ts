/** The run's results in, one plain line out ("N passed, N failed"); two tests of one name fail the run. */
import type { Reporter, TestModule } from 'vitest/node';

/** Full names that stand twice in one module. */
function repeatedNames(module: TestModule): string[] {
  const seen = new Set<string>();
  const repeated: string[] = [];
  for (const test of module.children.allTests()) {
    if (seen.has(test.fullName)) repeated.push(`${module.relativeModuleId}: ${test.fullName}`);
    seen.add(test.fullName);
  }
  return repeated;
}

export default class Tally implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const states = modules.flatMap((module) => [...module.children.allTests()].map((test) => test.result().state));
    const repeated = modules.flatMap(repeatedNames);
    const broken = modules.filter((module) => module.errors().length > 0).length + errors.length + repeated.length;
    for (const name of repeated) process.stdout.write(`Two tests share one name: ${name}\n`);
    const passed = states.filter((state) => state === 'passed').length;
    const failed = states.filter((state) => state === 'failed').length + broken;
    if (failed > 0) process.exitCode = 1;
    process.stdout.write(`${passed} passed, ${failed} failed\n`);
  }
}
