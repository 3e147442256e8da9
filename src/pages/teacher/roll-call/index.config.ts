// Settings of the page teacher/roll-call.
export default definePageConfig({ navigationBarTitleText: 'roll-call' })
