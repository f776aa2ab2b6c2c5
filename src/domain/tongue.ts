/** The language in which Sheaf makes its own sentences. The words of the sources are never translated. */
export type Tongue = 'en' | 'fr';
