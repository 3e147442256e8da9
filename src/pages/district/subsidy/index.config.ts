// Settings of the district's page of one subsidy.
export default definePageConfig({ navigationBarTitleText: '补助' })
