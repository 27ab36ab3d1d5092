output "x" {
  value = "%{for v in null}${v}%{endfor}"
}
