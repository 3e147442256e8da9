// Settings of the school's subsidy page.
export default definePageConfig({ navigationBarTitleText: '小规模学校补助' })
