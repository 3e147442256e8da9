// Owns nothing to see: WeChat asks for this component when an app draws its own tab bar, and ours is part of each screen.
export default function EmptyTabBar() {
  return null
}
