// Lists the telephones that come before any report, and beside it.

/** 110 is the police everywhere; 12345 is the government's hotline of every city, which also takes what harms a child. */
export const HOTLINES = { police: '110', government: '12345' } as const
