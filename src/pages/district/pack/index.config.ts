// Settings of the district's page of one fee policy.
export default definePageConfig({ navigationBarTitleText: '收费标准' })
