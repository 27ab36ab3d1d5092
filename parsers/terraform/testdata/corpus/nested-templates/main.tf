variable "l" { default = [{ n = "a", p = [1, 2] }, { n = "b", p = [] }] }
output "x" {
  value = <<-EOT
    %{~ for o in var.l ~}
    name ${o.n}:
      %{~ if length(o.p) > 0 ~}
      ports %{ for i, p in o.p }${i > 0 ? "," : ""}${p}%{ endfor }
      %{~ else ~}
      none
      %{~ endif ~}
    %{~ endfor ~}
  EOT
}
output "y" { value = "%{ for k, v in { b = 1, a = 2 } ~}  ${k}=${v}  %{ endfor ~}  end" }
output "z" { value = "a%{ if false }b%{ endif }c%{ if true ~}  d  %{~ endif }e" }
