/** Comments, strings and regular expressions, as far as our own code style needs telling apart. */
const TOKEN =
  /\/\*[\s\S]*?\*\/|\/\/[^\n]*|'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|(?<=[(,=:?[!&|{;]\s*|return\s)\/(?![*/])(?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[a-z]*/g;

/** Code without its comments; strings stay. */
export function blankComments(code: string): string {
  return code.replace(TOKEN, (token) => (/^\/[*/]/.test(token) ? ' ' : token));
}

/** Code without comments and without what strings and regular expressions hold. */
export function blankLiterals(code: string): string {
  return code.replace(TOKEN, (token) => (/^\/[*/]/.test(token) ? ' ' : "''"));
}
