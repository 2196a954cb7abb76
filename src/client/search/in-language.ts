/** Calls what reads its language from `<html lang>`, as Pagefind does, with another one there for the moment of the call. */
export function inLanguage<Made>({ documentElement }: Document, language: string, make: () => Made): Made {
  const own = documentElement.lang;
  documentElement.lang = language;
  try {
    return make();
  } finally {
    documentElement.lang = own;
  }
}
