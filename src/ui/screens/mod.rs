//! One room for each screen. Screens read the desk and lay out.

pub mod practice;
