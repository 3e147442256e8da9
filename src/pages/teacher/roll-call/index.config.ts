// Settings of the page teacher/roll-call.
export default definePageConfig({ navigationBarTitleText: '点名' })
