// Every action of complaints, by name.

export const complaintsContract = {} as const
