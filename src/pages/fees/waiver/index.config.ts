// Settings of the family's waiver page.
export default definePageConfig({ navigationBarTitleText: '费用减免' })
