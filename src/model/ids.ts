/** In characters: the longest id of a person or place. Registries are held to it, and addresses read no longer one. */
export const LONGEST_ID = 100;
