/** A text as YAML reads it whatever it holds. */
export const inQuotes = (text: string): string => (text.includes('"') && !text.includes("'") ? `'${text}'` : JSON.stringify(text));
