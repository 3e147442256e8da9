// How long a teacher who circulates needs between two schools (A85); a demonstration value [D].

/** Between any two schools of a district, until it has a table of its own. */
export const TRAVEL_MINUTES = 30
