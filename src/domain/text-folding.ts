/*
 * One name, many spellings: most names here were carried from one script into another by ear.
 * Folding makes the usual spellings of a name equal. It is coarser than normaliseText, so folded
 * words are held against each other whole, see search-words.
 */

/**
 * A word in the forms that its usual spellings share. A Latin e stands for an a (Mohammed,
 * Muhammad) or for an i (Qassem, Qasim), and only the writer knows for which: two words are the
 * same name if they agree in either reading. Reading a, e and i as one would make Salih Salah.
 */
export type FoldedWord = { readonly eAsA: string; readonly eAsI: string };

/** Words of Latin letters only; others have no spellings we know of. */
const LATIN_WORD = /^[a-z]+$/;
const ARABIC_LETTER = /\p{Script=Arabic}/u;

type Rules = readonly (readonly [pattern: RegExp, replacement: string])[];

/** Rules for Latin letters, in order; each says which spellings it makes one. */
const LATIN_RULES: Rules = [
  // The article written as one with its word: Albukamal, Bukamal. Not "Ali", not "Allawi".
  [/^al(?=[b-df-hj-np-tv-z][a-z]{4})/, ''],
  // أربيل begins with a vowel that everybody writes another way: Erbil, Arbil, Irbil.
  [/^[aei](?=rb)/, 'i'],
  // ق is a q, a k or, as Persian speakers say it, a gh: Qaani, Ghaani; Qassem, Kassem; Iraq, Irak.
  [/gh|q/g, 'k'],
  // ذ ظ ض as dh or d: Kadhimi, Kademi; Riyadh, Riyad.
  [/dh/g, 'd'],
  // ة at the end, with its h or without: Basrah, Basra; Hillah, Hilla.
  [/(?<=a)h$/, ''],
  // A long i: Thaireen, Thairin.
  [/ee/g, 'i'],
  // Doubled letters: Qassem, Qasem; Mohammed, Mohamed; Haq, Haqq.
  [/([a-z])\1+/g, '$1'],
  // ُ and و: Soleimani, Suleimani; Boukamal, Bukamal.
  [/[ou]+/g, 'u'],
  // Two vowels in one: Kataib, Kataeb; Soleimani, Sulaymani; Hussein, Husayn; Said, Saeed.
  [/[ae]+(?:[aei]|y(?![aeiu]))+/g, 'ai'],
  // At the end an e is ة: Haditha, Hadithe.
  [/e$/, 'a'],
];

/** The same for Arabic letters, after normaliseText. */
const ARABIC_RULES: Rules = [
  // The article, and what is written as one with it: الأسد, والأسد, بالأسد, للأسد.
  [/^(?:[وف]?[بك]?ال|[وف]?لل)(?=.{3})/, ''],
  // Two spellings of America, both at home: أميركا, أمريكا.
  [/اميرك/g, 'امريك'],
  // A hamza by itself is often left out: كربلاء, كربلا.
  [/ء/g, ''],
  // A hamza before و sits on و or on ي: مسؤول, مسئول.
  [/(?<=.)[وي]و/g, 'و'],
  // قاآني, قاني
  [/(.)\1+/gu, '$1'],
  // سوريا, سورية
  [/(?<=ي)ا$/, 'ه'],
  // Persian and Kurdish letters, by those that Arabic puts for them.
  [/پ/g, 'ب'],
  [/چ/g, 'ج'],
  [/گ/g, 'ك'],
  [/[ڤۆ]/g, 'و'],
];

const apply = (word: string, rules: Rules): string =>
  rules.reduce((folded, [pattern, replacement]) => folded.replace(pattern, replacement), word);

/** Folds one normalised word. */
export function foldWord(word: string): FoldedWord {
  if (LATIN_WORD.test(word)) {
    const folded = apply(word, LATIN_RULES);
    return { eAsA: folded.replaceAll('e', 'a'), eAsI: folded.replaceAll('e', 'i') };
  }
  const folded = ARABIC_LETTER.test(word) ? apply(word, ARABIC_RULES) : word;
  return { eAsA: folded, eAsI: folded };
}
