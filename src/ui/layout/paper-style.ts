// Brings the styles of paper into the page.
import './paper.css'
