/** The table of routes as OpenAPI 3.1, for other programs. Shapes of answers are those of api.ts, by name. */
import { IN_WHICH_TONGUE } from './fields.ts';
import type { Field, Fields, Route } from './route.ts';

export const schemaOf = ({ type, says, oneOf, pattern, longest }: Field): Readonly<Record<string, unknown>> => ({
  type: type === 'words' ? 'object' : type,
  ...(type === 'words' ? { additionalProperties: { type: 'string', maxLength: 4000 } } : {}),
  description: says,
  ...(oneOf ? { enum: oneOf } : {}),
  ...(pattern === undefined ? {} : { pattern }),
  ...(type === 'string' ? { maxLength: longest ?? 200 } : {}),
});

/** JSON Schema of a query or body; what is not named is refused. */
export const objectSchema = (fields: Fields): Readonly<Record<string, unknown>> => ({
  type: 'object',
  additionalProperties: false,
  properties: Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, schemaOf(field)])),
  required: Object.entries(fields).flatMap(([name, field]) => (field.needed ? [name] : [])),
});

const trouble = { description: 'What is wrong, in one line, and what to do: { error: { code, message, hint } }.' };

const operation = ({ path, says, answers, commands, query, body, method }: Route) => ({
  summary: says,
  ...(commands.length > 0
    ? { description: `On the command line: ${commands.map((one) => `sheaf ${one}`).join(', ')}.` }
    : {}),
  parameters: [
    ...(path.includes(':id')
      ? [{ name: 'id', in: 'path', required: true, schema: { type: 'string' }, description: 'percent-encoded' }]
      : []),
    ...Object.entries({ ...query, ...IN_WHICH_TONGUE }).map(([name, field]) => ({
      name,
      in: 'query',
      required: field.needed === true,
      schema: schemaOf(field),
    })),
  ],
  ...(method === 'POST' ? { requestBody: { content: { 'application/json': { schema: objectSchema(body) } } } } : {}),
  responses: { 200: { description: answers }, 400: trouble, 404: trouble, 409: trouble },
});

export function openApi(routes: readonly Route[], version: string) {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const one of routes) {
    const path = one.path.replace(':id', '{id}');
    paths[path] = { ...paths[path], [one.method.toLowerCase()]: operation(one) };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Sheaf',
      version,
      description:
        'One case on this computer. Answers carry an ETag; lists have pages: pass `cursor` on. Events of running work come from /api/events.',
    },
    paths,
  };
}
