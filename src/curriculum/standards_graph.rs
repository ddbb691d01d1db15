use std::collections::BTreeMap;

/// A numbered standard and what it builds on.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Standard {
    /// Its published code, `3.OA.A.1`.
    pub code: String,
    /// 0 for kindergarten, up to 8.
    pub grade: u8,
    /// Codes of the standards it builds on.
    pub needs: Vec<String>,
}

/// The 229 numbered standards of kindergarten to grade 8 and the prerequisites between them (Coherence Map, CC0).
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct StandardsGraph {
    /// By code, in the order of the file.
    pub standards: Vec<Standard>,
}

impl StandardsGraph {
    /// Reads `code,grade,part_of` and `from,to,kind` lines, each under a heading. Lettered parts and related standards are left out.
    pub fn read(standards: &str, edges: &str) -> Self {
        let mut needs = BTreeMap::<&str, Vec<String>>::new();
        for line in edges.lines().skip(1) {
            let cells: Vec<&str> = line.split(',').map(str::trim).collect();
            if let [from, to, "prerequisite"] = cells[..] {
                needs.entry(to).or_default().push(from.to_owned());
            }
        }
        let standard = |line: &str| {
            let cells: Vec<&str> = line.split(',').map(str::trim).collect();
            let [code, grade, ""] = cells[..] else { return None };
            let grade = if grade == "K" { Some(0) } else { grade.parse().ok() }?;
            Some(Standard { code: code.to_owned(), grade, needs: needs.get(code).cloned().unwrap_or_default() })
        };
        Self { standards: standards.lines().skip(1).filter_map(standard).collect() }
    }

    /// The part of the graph up to a grade.
    pub fn up_to(&self, grade: u8) -> Self {
        Self { standards: self.standards.iter().filter(|standard| standard.grade <= grade).cloned().collect() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_and_related_standards_are_left_out() {
        let graph = StandardsGraph::read(
            "code,grade,part_of\nK.CC.A.1,K,\n1.NBT.A.1,1,\n1.NBT.B.2.a,1,1.NBT.B.2\n",
            "from,to,kind\nK.CC.A.1,1.NBT.A.1,prerequisite\n1.NBT.A.1,K.CC.A.1,related\n",
        );
        let rows: Vec<_> = graph.standards.iter().map(|one| (one.code.as_str(), one.grade, one.needs.len())).collect();
        assert_eq!(rows, [("K.CC.A.1", 0, 0), ("1.NBT.A.1", 1, 1)]);
        assert_eq!(graph.up_to(0).standards.len(), 1);
    }
}
