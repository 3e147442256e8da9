// Settings of the fee policy page for families and schools.
export default definePageConfig({ navigationBarTitleText: '收费标准' })
