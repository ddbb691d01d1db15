use super::{Evaluation, Outcome, Predictor, ResponseLog, Scores};
use std::fmt::Write;

/// Everything `workbench tracing` says of a log; the last line is for programs. `None` where no split can be scored.
pub fn report(log: &ResponseLog) -> Option<String> {
    let right = log.responses.iter().filter(|response| response.right).count();
    let mut text = format!(
        "{} learners, {} responses, {} skills, {} items, {:.1} % right\n",
        log.learners.len(),
        log.responses.len(),
        log.skills,
        log.items,
        100.0 * right as f64 / log.responses.len().max(1) as f64
    );
    let whole = Evaluation::of(log);
    if whole.ours().scores.is_empty() {
        return None;
    }
    if log.items > 0 {
        tell(&mut text, "With items", &whole);
        tell(&mut text, "Without items: every question is new", &Evaluation::of(&log.without_items()));
    } else {
        tell(&mut text, "The log names no items", &whole);
    }
    let Scores { auc, log_loss, rmse, ece, responses } = whole.ours().average();
    let _ = write!(text, "\nauc={auc:.5} logloss={log_loss:.5} rmse={rmse:.5} ece={ece:.5} n={responses}");
    Some(text)
}

fn tell(text: &mut String, title: &str, evaluation: &Evaluation) {
    let _ = writeln!(text, "\n{title}\n{:<9}{:>8}{:>10}{:>8}{:>8}{:>8}", "ours", "auc", "logloss", "rmse", "ece", "n");
    let row = |text: &mut String, name: &str, scores: Scores| {
        let Scores { auc, log_loss, rmse, ece, responses } = scores;
        let _ = writeln!(text, "{name:<9}{auc:>8.4}{log_loss:>10.4}{rmse:>8.4}{ece:>8.4}{responses:>8}");
    };
    for (number, scores) in &evaluation.ours().scores {
        row(text, &format!("split {number}"), *scores);
    }
    row(text, "average", evaluation.ours().average());
    for number in &evaluation.left_out {
        let _ = writeln!(text, "split {number} is left out: it tests or fits nobody, or all its answers are alike");
    }
    let others = evaluation.outcomes.iter().filter(|outcome| outcome.predictor != Predictor::Ours);
    others.for_each(|outcome| tell_other(text, outcome));
}

fn tell_other(text: &mut String, outcome: &Outcome) {
    let Scores { auc, log_loss, rmse, ece, .. } = outcome.average();
    let each: Vec<String> = outcome.scores.iter().map(|(_, scores)| format!("{:.4}", scores.auc)).collect();
    let name = outcome.predictor.as_str();
    let _ = writeln!(
        text,
        "{name}: auc {auc:.4} ({}), logloss {log_loss:.4}, rmse {rmse:.4}, ece {ece:.4}",
        each.join(" ")
    );
    if let Some(behind) = outcome.behind {
        let _ = writeln!(
            text,
            "  ours is {:+.4} above it in auc, 95 % interval over learners {:+.4} to {:+.4}",
            behind.mean, behind.low, behind.high
        );
    }
}
