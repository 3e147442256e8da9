// Keeps a browser's spelling checker away from what is typed: some send the words to their maker.

/** Holds for every field inside (HTML, 6.8.5). WeChat has none. */
export const WITHOUT_CHECKER: Readonly<Record<string, string>> =
  process.env.TARO_ENV === 'weapp' ? {} : { spellcheck: 'false', autocomplete: 'off', translate: 'no' }
