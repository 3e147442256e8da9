// Settings of the district's list of fee policies.
export default definePageConfig({ navigationBarTitleText: '收费标准' })
