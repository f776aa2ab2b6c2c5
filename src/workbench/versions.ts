/** Which code reads: a stage is done again on a document when the code that made it has changed. */

/** Put in by build.mjs: a hash of each room's code and models, and the package's version. From source nothing is put in. */
declare const SHEAF_ROOMS: Readonly<Record<string, string>> | undefined;
declare const SHEAF_VERSION: string | undefined;

export const SHEAF = typeof SHEAF_VERSION === 'undefined' ? 'from source' : SHEAF_VERSION;

/** Version of a room; "from source" where the program was not built. */
export const versionOf = (room: string): string =>
  typeof SHEAF_ROOMS === 'undefined' ? 'from source' : (SHEAF_ROOMS[room] ?? SHEAF);
