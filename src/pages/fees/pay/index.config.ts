// Settings of the payment page.
export default definePageConfig({ navigationBarTitleText: '付款' })
