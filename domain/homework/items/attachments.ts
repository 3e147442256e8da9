// How large a photo and a voice message of homework may be.

export const MOST_PHOTO_BYTES = 4 * 1024 * 1024
/** A minute at 128 kbit/s is less than one MB. */
export const MOST_VOICE_BYTES = 2 * 1024 * 1024
