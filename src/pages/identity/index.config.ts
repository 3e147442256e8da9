// Settings of the demonstration identity page.
export default definePageConfig({ navigationBarTitleText: '选身份' })
