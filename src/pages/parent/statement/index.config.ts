// Settings of the fee statement page.
export default definePageConfig({ navigationBarTitleText: '账单' })
