// Settings of the page finance/statement.
export default definePageConfig({ navigationBarTitleText: 'statement' })
