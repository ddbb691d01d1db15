//! Floor 7: plain values for people to look at: what grew, what was answered, a look back.
//! May import every floor below.
