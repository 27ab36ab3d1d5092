variable "flag" { default = "true" }
output "all" { value = [var.flag == true, var.flag == "true", tobool(var.flag) == true, var.flag ? 1 : 2, var.flag && true, !var.flag] }
