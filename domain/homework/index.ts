// Every action of homework, by name.

export const homeworkContract = {} as const
