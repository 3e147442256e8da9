// An empty tab bar: WeChat requires the component, but every screen draws our own.
export default function EmptyTabBar() {
  return null
}
