// Tells readers of a browser that a picture has no words of its own: what it stands in has them.

/** Taro hands these to the `img` inside its element; WeChat has none. */
export const WITHOUT_WORDS: { readonly nativeProps?: Readonly<Record<string, string>> } =
  process.env.TARO_ENV === 'weapp' ? {} : { nativeProps: { alt: '' } }
