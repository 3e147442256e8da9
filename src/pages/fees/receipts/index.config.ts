// Settings of the receipts page.
export default definePageConfig({ navigationBarTitleText: '收据和退款' })
