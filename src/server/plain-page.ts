/** Pages for whoever is not let in, or looks for the list of questions: words alone, no script. */

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

const page = (title: string, body: string): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(title)}</title><link rel="stylesheet" href="/plain.css"><main><h1>${escaped(title)}</h1>${body}</main></html>`;

/** For a link that was used, or a visit without one. */
export const turnedAway = (): string =>
  page(
    'This link has been used',
    '<p>Each link opens the case in one browser. Nothing is lost.</p><p>In the terminal, run <code>sheaf open</code> again and follow the new link.</p>' +
      '<p lang="fr">Ce lien a déjà servi. Rien n’est perdu : relancez <code>sheaf open</code> et suivez le nouveau lien.</p>',
  );

interface Operation {
  readonly summary: string;
  readonly description?: string;
}

/** The list of routes for people. */
export function questions(document: {
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}): string {
  const rows = Object.entries(document.paths).flatMap(([path, operations]) =>
    Object.entries(operations).map(([method, one]) => {
      const { summary, description } = one as Operation;
      return `<tr><td>${method.toUpperCase()}</td><td><code>${escaped(path)}</code></td><td>${escaped(summary)} ${escaped(description ?? '')}</td></tr>`;
    }),
  );
  return page(
    'What can be asked',
    `<p>For programs: <a href="/api/docs.json">OpenAPI</a>.</p><table>${rows.join('')}</table>`,
  );
}
