locals { b = local.c }
