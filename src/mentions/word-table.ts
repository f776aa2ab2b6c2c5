/** A table that is asked for words of a text: it knows its own entries and nothing that every object has ("constructor"). */
export const wordTable = <T>(entries: Readonly<Record<string, T>>): Readonly<Record<string, T>> =>
  Object.freeze(Object.assign(Object.create(null) as Record<string, T>, entries));
