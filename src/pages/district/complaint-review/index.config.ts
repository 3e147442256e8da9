// Settings of the page 复核公布.
export default definePageConfig({ navigationBarTitleText: '复核公布' })
