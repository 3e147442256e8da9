// Says that a request is about a district: what the staff of complaints ask is about one.

/** Nothing is read before access is decided: an unknown district and another's look the same. */
export function aboutDistrict({ input }: { readonly input: { readonly districtId: string } }) {
  return { subject: { kind: 'district', districtId: input.districtId }, found: null } as const
}
