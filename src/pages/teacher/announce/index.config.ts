// Settings of the page of writing a notice to families.
export default definePageConfig({ navigationBarTitleText: '给家长' })
