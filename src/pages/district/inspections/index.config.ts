// Settings of the district's inspections.
export default definePageConfig({ navigationBarTitleText: '督查' })
