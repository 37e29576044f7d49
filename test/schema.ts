/** The name of a shipped schema and a value in, what is wrong with the value out. */
import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';

const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true });
for (const file of readdirSync('schemas')) ajv.addSchema(JSON.parse(readFileSync(`schemas/${file}`, 'utf8')));

/** Problems of a value, each once, as a path (`*` for the places in a list) and a sentence; none where it fits the schema. */
export function problems(schema: string, value: unknown): string[] {
  const validate = ajv.getSchema(`urn:chancery:${schema}`);
  if (validate === undefined) throw new Error(`there is no schema ${schema}`);
  if (validate(value)) return [];
  const all = (validate.errors ?? []).map(({ instancePath, message, params }) => {
    return `${instancePath.replace(/\d+/g, '*')} ${message} ${JSON.stringify(params)}`;
  });
  return [...new Set(all)];
}

/** The problems of many values, each once. */
export function allProblems(schema: string, values: readonly unknown[]): string[] {
  return [...new Set(values.flatMap((value) => problems(schema, value)))];
}
