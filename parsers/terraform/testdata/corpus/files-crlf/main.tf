locals {
  doc = <<EOT
one
two ${1 + 1}
EOT
  indented = <<-EOT
    a
      b
  EOT
  s = "x" # comment
  stripped = <<EOT
%{ for v in ["p", "q"] ~}
${v}
%{ endfor ~}
end
EOT
}
output "doc" { value = local.doc }
output "indented" { value = local.indented }
output "s" { value = local.s }
output "stripped" { value = local.stripped }
output "length" { value = length(local.doc) }
