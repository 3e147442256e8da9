// Settings of the course finder's page.
export default definePageConfig({ navigationBarTitleText: '找课' })
