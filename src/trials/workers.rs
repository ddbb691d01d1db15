use std::thread;

/// Does the same for every number below `count`, on all cores, and gives the results in order: how many cores there are makes no
/// difference to them.
pub(super) fn on_all_cores<T: Send>(count: usize, work: impl Fn(usize) -> T + Sync) -> Vec<T> {
    let cores = thread::available_parallelism().map_or(1, usize::from).min(count.max(1));
    let share = |core: usize| (core..count).step_by(cores).map(&work).collect::<Vec<T>>();
    let mut shares: Vec<_> = thread::scope(|scope| {
        let running: Vec<_> = (0..cores).map(|core| scope.spawn(move || share(core))).collect();
        running
            .into_iter()
            .map(|one| one.join().expect("a share that fails should stop the whole").into_iter())
            .collect()
    });
    (0..count).filter_map(|at| shares[at % cores].next()).collect()
}
