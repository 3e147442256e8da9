// Settings of the district's list of subsidies.
export default definePageConfig({ navigationBarTitleText: '小规模学校补助' })
