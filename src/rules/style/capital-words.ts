/** Short words that nobody abbreviates: in capitals they are shouted. */
export const plainWords: readonly string[] =
  "ALL ALWAYS ANY ARE BEFORE CANNOT DO DOES DONE EVERY HAS HAVE HERE IMPORTANT IS MUST NEVER NEW NO NOT NOTE NOW ONLY PLEASE SHALL SHOULD STOP THE THEN THIS WARNING WILL WITH YES YOU YOUR BUT FOR FROM OF TO BY HOW WHAT WHY WHEN".split(" ");

/** Words of programs and of questions to databases, which are written in capitals. */
export const programWords: readonly string[] = "GET POST PUT DELETE PATCH HEAD OPTIONS SELECT INSERT UPDATE WHERE FROM".split(" ");
