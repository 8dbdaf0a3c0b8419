"""月次実績: the grid, and beside it 累計の始まり and 前年実績."""
