output "all" { value = [core::upper("a"), core::max(1, 2), core::join("-", ["x", "y"])] }
